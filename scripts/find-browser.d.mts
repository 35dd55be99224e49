/** What playwright's launch() needs; `env`, where there is one, is the whole environment. */
export interface Browser {
	readonly path: string;
	readonly args: string[];
	readonly env?: Record<string, string | undefined>;
}

/** A browser that is there already, or null. */
export function lookForBrowser(): Promise<Browser | null>;

/** A browser, installed when there is none; null, and advice on stderr, when none can be had. */
export function findBrowser(): Promise<Browser | null>;
