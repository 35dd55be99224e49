import { tickingBy } from './by-line';

/** Wrong: a line in a fence or a comment is a line like any other. */
export const fencesIgnored = tickingBy((lines, { place }) => lines.flatMap((line, at) => (line === place.rawLine ? [at] : []))[place.ordinal] ?? -1);
