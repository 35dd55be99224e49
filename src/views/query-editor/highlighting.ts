import type { Extension } from '@codemirror/state';

/** The colours of a query's words. */
export const highlighting: Extension = [];
