import type { App, Command } from 'obsidian';
import { copyCommands } from './copy-result';
import { openCompare } from '../compare/open-compare';
import type { CompareVerbs } from '../compare/verbs';
import { PickActorsModal } from './pick-actors';
import { PickThesisModal } from './pick-thesis';
import { QueryModal } from './query-modal';
import type { PaletteVerbs } from './verbs';

export interface AskCommandVerbs extends PaletteVerbs, CompareVerbs {
	/** The query of the explorer in front, or null. */
	readonly activeQuery: () => string | null;
}

/** The commands that ask, beside those of kinds and saved queries. */
export function askCommands(app: App, verbs: AskCommandVerbs): Command[] {
	const compare = (actors: readonly string[]): void => void openCompare(app, { actors, thesis: null });
	const weigh = (thesis: string): void => void openCompare(app, { actors: [], thesis });
	return [
		{ id: 'query', name: 'Query...', icon: 'search-code', callback: () => new QueryModal(app, verbs).open() },
		{ id: 'insert-query', name: 'Insert query as code block', icon: 'code', editorCallback: () => new QueryModal(app, verbs, 'insert').open() },
		{ id: 'compare-actors', name: 'Compare actors...', icon: 'columns-2', callback: () => new PickActorsModal(app, verbs.findNames, [], compare).open() },
		{ id: 'weigh-thesis', name: 'What helps or hurts a thesis...', icon: 'scale', callback: () => new PickThesisModal(app, verbs.findNames, weigh).open() },
		...copyCommands(app, verbs),
	];
}
