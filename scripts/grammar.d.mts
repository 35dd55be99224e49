/** What the grammar gives, by the name of its file. */
export function generated(): Promise<Record<'parser.ts' | 'parser.terms.ts', string>>;
