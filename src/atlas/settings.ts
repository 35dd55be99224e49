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

const LISTS = ['actorTags', 'actorFolders', 'thesisTags', 'thesisFolders', 'excluded', 'watchHeadings', 'metricSynonyms'] as const;

/** Settings from stored data. What is missing takes its default; what is not understood is not trusted. */
export function loadSettings(stored: unknown): LoadedSettings {
	if (stored === null || stored === undefined) return { settings: DEFAULT_SETTINGS, trusted: true, messages: [] };
	if (typeof stored !== 'object' || Array.isArray(stored)) return { settings: DEFAULT_SETTINGS, trusted: false, messages: ['The stored settings are no object.'] };
	const data = new Map<string, unknown>(Object.entries(stored));
	const lists = LISTS.map(key => [key, data.get(key)] as const);
	const { kinds, messages: wrongKinds } = readUserKinds(data.get('kinds'));
	const { queries, messages: wrongQueries } = readSavedQueries(data.get('queries'));
	const wrongLists = lists.flatMap(([key, list]) => (list === undefined || isNames(list) ? [] : [`"${key}" must be a list of texts.`]));
	const choices = readChoices(data);
	const version = data.get('version') === DEFAULT_SETTINGS.version ? [] : ['The stored settings are of another version.'];
	const messages = [...version, ...wrongLists, ...choices.messages, ...wrongKinds, ...wrongQueries];
	const read = Object.fromEntries(lists.flatMap(([key, list]) => (isNames(list) ? [[key, list] as const] : [])));
	return { settings: { ...DEFAULT_SETTINGS, ...read, ...choices.read, kinds, queries }, trusted: messages.length === 0, messages };
}

function isNames(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every(entry => typeof entry === 'string');
}

const CHOICES: { readonly [K in 'doneDate' | 'dateForm' | 'tasksPlugin']: readonly Settings[K][] } = {
	doneDate: [false, true],
	dateForm: ['emoji', 'field'],
	tasksPlugin: ['recurring', 'always', 'never'],
};

/** The settings that are one of a few words. */
function readChoices(data: ReadonlyMap<string, unknown>): { readonly read: Partial<Settings>; readonly messages: readonly string[] } {
	const messages: string[] = [];
	const choose = <K extends keyof typeof CHOICES>(key: K): Settings[K] => {
		const chosen = data.get(key);
		const known = CHOICES[key].find(choice => choice === chosen);
		if (chosen !== undefined && known === undefined) messages.push(`"${key}" must be one of ${CHOICES[key].map(String).join(', ')}.`);
		return known ?? DEFAULT_SETTINGS[key];
	};
	return { read: { doneDate: choose('doneDate'), dateForm: choose('dateForm'), tasksPlugin: choose('tasksPlugin') }, messages };
}
