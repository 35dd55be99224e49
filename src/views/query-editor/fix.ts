/** What a button that puts an error right says. */
export function fixLabel(fix: string): string {
	return fix === '' ? 'Take it out' : `Change to ${fix.length > 40 ? `${fix.slice(0, 39)}…` : fix}`;
}
