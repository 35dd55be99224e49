import { parseArgs } from 'node:util';
import { DEFAULT_SETTINGS, type Settings } from '../src/model/settings';

/** The user's words were off: shown on stderr, exit 2. */
export class UsageError extends Error {}

export interface Options {
	readonly command: string;
	readonly words: readonly string[];
	readonly vault: string;
	readonly settings: Settings;
	/** ISO day; null: the clock's. */
	readonly today: string | null;
	readonly role: string | null;
	readonly text: string | null;
	readonly state: string | null;
	readonly format: string | null;
	readonly stdin: boolean;
	/** What stands around a cell, for `value`. */
	readonly cell: { readonly header: string; readonly row: string; readonly section: string; readonly tags: string };
	readonly help: boolean;
}

const LIST = { type: 'string', multiple: true } as const;
const WORD = { type: 'string' } as const;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

export function readOptions(args: readonly string[]): Options {
	const { values, positionals } = parse(args);
	const today = values.today ?? null;
	if (today !== null && (!ISO_DAY.test(today) || Number.isNaN(Date.parse(today)))) {
		throw new UsageError(`--today wants a day such as 2026-01-06, not "${today}".`);
	}
	return {
		command: positionals[0] ?? '',
		words: positionals.slice(1),
		vault: values.vault ?? '.',
		settings: settingsFrom(values),
		today,
		role: values.role ?? null,
		text: values.text ?? null,
		state: values.state ?? null,
		format: values.format ?? null,
		stdin: values.stdin ?? false,
		cell: { header: values.header ?? '', row: values.row ?? '', section: values.section ?? '', tags: values.tags ?? '' },
		help: values.help ?? false,
	};
}

type Lists = Partial<Record<'actor-tag' | 'actor-folder' | 'thesis-tag' | 'thesis-folder' | 'exclude', string[] | undefined>>;

function settingsFrom(values: Lists): Settings {
	return {
		...DEFAULT_SETTINGS,
		actorTags: values['actor-tag']?.map(withoutMark) ?? DEFAULT_SETTINGS.actorTags,
		actorFolders: values['actor-folder'] ?? DEFAULT_SETTINGS.actorFolders,
		thesisTags: values['thesis-tag']?.map(withoutMark) ?? DEFAULT_SETTINGS.thesisTags,
		thesisFolders: values['thesis-folder'] ?? DEFAULT_SETTINGS.thesisFolders,
		excluded: values.exclude ?? DEFAULT_SETTINGS.excluded,
	};
}

function withoutMark(tag: string): string {
	return tag.replace(/^#/, '');
}

/** `-5%` and `-$3B` are cells, not options: they go behind `--`. */
function figuresLast(args: readonly string[]): string[] {
	const isFigure = (arg: string, at: number) => /^-[^A-Za-z-]/.test(arg) && !args.slice(0, at).includes('--');
	const figures = args.filter(isFigure);
	return figures.length === 0 ? [...args] : [...args.filter((arg, at) => !isFigure(arg, at)), '--', ...figures];
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({
			args: figuresLast(args),
			allowPositionals: true,
			options: {
				vault: WORD,
				today: WORD,
				role: WORD,
				text: WORD,
				state: WORD,
				'actor-tag': LIST,
				'actor-folder': LIST,
				'thesis-tag': LIST,
				'thesis-folder': LIST,
				exclude: LIST,
				format: WORD,
				stdin: { type: 'boolean' },
				header: WORD,
				row: WORD,
				section: WORD,
				tags: WORD,
				help: { type: 'boolean', short: 'h' },
			},
		});
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}
