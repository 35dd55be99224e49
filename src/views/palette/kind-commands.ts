import type { SourceInfo } from '../../model/query';
import type { SavedQuery } from '../../model/settings';
import { kindQuery } from '../asking/kind-query';
import type { ListedCommand } from '../saved/command-set';

type Open = (text: string) => void;

/** A command for each kind that can be asked about: "Show investments". */
export function kindCommands(sources: readonly SourceInfo[], open: Open): ListedCommand[] {
	const kinds = sources.filter(({ id }) => id !== 'table');
	return kinds.map(({ id, title, icon }) => ({ id: `show-kind-${id}`, name: `Show ${inSentence(title)}`, icon, run: () => open(kindQuery(id)) }));
}

/** A command for each saved query, called as the user called it. */
export function savedCommands(queries: readonly SavedQuery[], open: Open): ListedCommand[] {
	return queries.map(({ id, name, text }) => ({ id: `query-${id}`, name, icon: 'bookmark', run: () => open(text) }));
}

/** "Cap table" within a sentence; "AI deals" keeps its capitals. */
function inSentence(title: string): string {
	const second = title.charAt(1);
	return second === second.toLowerCase() ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
