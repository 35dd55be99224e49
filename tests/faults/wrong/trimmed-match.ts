import { tickingBy } from './by-line';

/** Wrong: blanks around a line do not count. */
export const trimmedMatch = tickingBy((lines, { place }) => {
	const wanted = place.rawLine.trim();
	return lines.flatMap((line, at) => (line.trim() === wanted ? [at] : []))[place.ordinal] ?? -1;
});
