import { tickingBy } from './by-line';

/** Wrong: of equal lines it takes the first. */
export const firstEqualLine = tickingBy((lines, { place }) => lines.indexOf(place.rawLine));
