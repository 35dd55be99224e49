import type { Options } from './options.mjs';

/** The day that was given, or the clock's, in local time. */
export function today({ today: given }: Options): string {
	if (given !== null) return given;
	const now = new Date();
	const two = (part: number) => String(part).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
