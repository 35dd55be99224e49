import { DEFAULT_SETTINGS, type Settings } from '../model/settings';

export interface LoadedSettings {
	readonly settings: Settings;
	/** False when what was stored could not be read as settings: then it must not be overwritten unasked. */
	readonly trusted: boolean;
}

const LISTS = ['actorTags', 'actorFolders', 'thesisTags', 'thesisFolders', 'excluded'] as const;

/** Settings from stored data. What is missing takes its default; what is not understood is not trusted. */
export function loadSettings(stored: unknown): LoadedSettings {
	if (stored === null || stored === undefined) return { settings: DEFAULT_SETTINGS, trusted: true };
	if (typeof stored !== 'object' || Array.isArray(stored)) return { settings: DEFAULT_SETTINGS, trusted: false };
	const data = new Map<string, unknown>(Object.entries(stored));
	const lists = LISTS.map(key => [key, data.get(key)] as const);
	const trusted = data.get('version') === DEFAULT_SETTINGS.version && lists.every(([, list]) => list === undefined || isNames(list));
	const read = Object.fromEntries(lists.flatMap(([key, list]) => (isNames(list) ? [[key, list] as const] : [])));
	return { settings: { ...DEFAULT_SETTINGS, ...read }, trusted };
}

function isNames(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every(entry => typeof entry === 'string');
}
