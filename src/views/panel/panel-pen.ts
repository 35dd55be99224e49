import type { Menu } from 'obsidian';
import type { PolaritySign } from '../../model/edit';
import type { Impact } from '../../model/mention';
import type { ResolvedDossier } from '../../model/resolved';
import type { WatchItem } from '../../model/watch';
import type { Gestures } from '../gestures/gestures';
import type { Pen } from '../text/draw-text';
import type { InferredName } from '../text/segments';
import type { PanelVerbs } from './verbs';

/** What the sections of the panel can do and ask, beside drawing words. */
export interface PanelPen extends Pen {
	/** ISO day, to tell what is overdue. */
	readonly today: string;
	isClosed(id: string): boolean;
	toggle(id: string): void;
	/** Rows of a table to draw, by the table's key. */
	rowsShown(key: string): number;
	showAll(key: string): void;
	/** Whether all of a list was asked for. */
	isUnfolded(key: string): boolean;
	/** What can be done with a section: move it. */
	sectionMenu(id: string, evt: MouseEvent, el: HTMLElement): void;
	/** Opens a section and brings it into sight. */
	reveal(id: string): void;
	/** Writes a sign into the line that says so. */
	setSign(impact: Impact, sign: PolaritySign): void;
	isBusy(item: WatchItem): boolean;
	tick(item: WatchItem): void;
	/** What can be done with an item, put into its menu. */
	itemMenu(menu: Menu, item: WatchItem): void;
	/** Asks for an item to be added to the note. */
	addItem(): void;
}

export type PanelActions = Omit<PanelPen, keyof Pen>;

/** The pen for one note's dossier. */
export function panelPen(resolved: ResolvedDossier, verbs: PanelVerbs, gestures: Gestures, actions: PanelActions): PanelPen {
	const { path } = resolved.dossier;
	const inferred = inferredByLine(resolved);
	const former = formerByLine(resolved);
	return {
		...actions,
		path,
		gestures,
		linkTarget: (target, source) => verbs.linkTarget(target, source),
		inferredAt: line => inferred.get(line) ?? [],
		markAt: line => (former.has(line) ? 'former' : null),
	};
}

/** Lines of the note that speak of a relation that is over. */
function formerByLine({ dossier, relations }: ResolvedDossier): Set<number> {
	return new Set(relations.flatMap(({ former, source }) => (former && source.path === dossier.path ? [source.line] : [])));
}

/** Plain names of the note that were matched to notes, by their line. */
function inferredByLine({ dossier, relations }: ResolvedDossier): Map<number, InferredName[]> {
	const byLine = new Map<number, InferredName[]>();
	for (const { inferred, path, name, source } of relations) {
		if (!inferred || path === null || source.path !== dossier.path) continue;
		byLine.set(source.line, [...(byLine.get(source.line) ?? []), { name, path }]);
	}
	return byLine;
}
