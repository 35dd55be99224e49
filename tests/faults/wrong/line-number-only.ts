import { tickingBy } from './by-line';

/** Wrong: the line number is all that it goes by. */
export const lineNumberOnly = tickingBy((_, { line }) => line);
