import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import { readSavedQueries } from './saved-queries';
import { readUserKinds } from './user-kinds';

export interface LoadedSettings {
	readonly settings: Settings;
	/** False when what was stored could not be read as settings: then it must not be overwritten unasked. */
	readonly trusted: boolean;
	/** What could not be read, in words. */
	readonly messages: readonly string[];
}

const LISTS = ['actorTags', 'actorFolders', 'thesisTags', 'thesisFolders', 'excluded'] as const;

/** Settings from stored data. What is missing takes its default; what is not understood is not trusted. */
export function loadSettings(stored: unknown): LoadedSettings {
	if (stored === null || stored === undefined) return { settings: DEFAULT_SETTINGS, trusted: true, messages: [] };
	if (typeof stored !== 'object' || Array.isArray(stored)) return { settings: DEFAULT_SETTINGS, trusted: false, messages: ['The stored settings are no object.'] };
	const data = new Map<string, unknown>(Object.entries(stored));
	const lists = LISTS.map(key => [key, data.get(key)] as const);
	const { kinds, messages: wrongKinds } = readUserKinds(data.get('kinds'));
	const { queries, messages: wrongQueries } = readSavedQueries(data.get('queries'));
	const wrongLists = lists.flatMap(([key, list]) => (list === undefined || isNames(list) ? [] : [`"${key}" must be a list of texts.`]));
	const version = data.get('version') === DEFAULT_SETTINGS.version ? [] : ['The stored settings are of another version.'];
	const messages = [...version, ...wrongLists, ...wrongKinds, ...wrongQueries];
	const read = Object.fromEntries(lists.flatMap(([key, list]) => (isNames(list) ? [[key, list] as const] : [])));
	return { settings: { ...DEFAULT_SETTINGS, ...read, kinds, queries }, trusted: messages.length === 0, messages };
}

function isNames(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every(entry => typeof entry === 'string');
}
