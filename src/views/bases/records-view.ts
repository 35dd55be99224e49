import { BasesView, debounce, type HoverParent, type HoverPopover, type QueryController, type WorkspaceLeaf } from 'obsidian';
import type { Answer, AnswerOrErrors, AnswerRow } from '../../model/answer';
import type { SourceInfo } from '../../model/query';
import { leafOf } from '../code-block/leaf-of';
import { Frame } from '../draw/frame';
import { drawMessage } from '../draw/message';
import { part } from '../draw/parts';
import { drawReading } from '../draw/reading';
import { drawSentences } from '../draw/sentences';
import { FIRST_STATE, readWidths, setWidth } from '../explorer/explorer-state';
import type { SortWay } from '../explorer/grid/draw-head';
import { questionOf, sortOf } from '../explorer/question';
import { Gestures } from '../gestures/gestures';
import { Ticking } from '../watching/ticking';
import { arranged, type NoteGroup } from './arrange';
import { drawKinds } from './draw-kinds';
import { RecordsGrid, type RecordsHost } from './records-grid';
import { messageFor, summary } from './situation';
import type { RecordsVerbs } from './verbs';
import { OPTION, queryFor, readWanted } from './wanted';

export const RECORDS_VIEW_TYPE = 'actor-atlas-records';

/** Said above the records already. */
const COUNT = /^[\d,]+ rows?\.$/;

/** Where a base stands among other words, its container is as tall as what is in it. */
const EMBEDS = '.internal-embed, .markdown-embed, .markdown-rendered, .cm-content';

/** A note that is being typed changes the index again and again. */
const pause = 250;

/** The notes of a base, unfolded into the records of a kind that stand in them. */
export class RecordsView extends BasesView implements HoverParent {
	readonly type = RECORDS_VIEW_TYPE;
	hoverPopover: HoverPopover | null = null;

	private groups: readonly NoteGroup[] = [];
	private answer: AnswerOrErrors | null = null;
	/** What there is to choose from instead. */
	private kinds: readonly SourceInfo[] = [];
	private root: HTMLElement | null = null;
	private rows: RecordsGrid | null = null;
	private frame: Frame | null = null;
	private readonly ticking: Ticking;
	private readonly askSoon = debounce(() => this.ask(), pause);

	constructor(controller: QueryController, private readonly place: HTMLElement, private readonly verbs: RecordsVerbs) {
		super(controller);
		this.ticking = new Ticking({ app: this.app, edit: intentions => verbs.edit(intentions), redraw: () => this.frame?.request() });
	}

	override onload(): void {
		const root = this.place.createDiv('actor-atlas-records');
		for (const cls of ['actor-atlas-records-bar', 'actor-atlas-reading-place', 'actor-atlas-message-place', 'actor-atlas-kinds']) part(root, 'div', cls);
		root.toggleClass('actor-atlas-embedded', root.closest(EMBEDS) !== null);
		const frame = new Frame(root, () => this.draw());
		const host = this.hostOf(root, frame);
		host.gestures.attach(root);
		[this.root, this.frame, this.rows] = [root, frame, new RecordsGrid(root, host)];
		part(root, 'div', 'actor-atlas-notes');
		const watcher = new ResizeObserver(() => this.rows?.grid.draw());
		watcher.observe(root);
		this.register(() => watcher.disconnect());
		this.register(() => frame.cancel());
		this.register(() => this.askSoon.cancel());
		this.register(() => root.remove());
		this.register(this.verbs.onChange(() => this.askSoon()));
	}

	/** The base has other notes, groups or options. */
	onDataUpdated(): void {
		this.groups = this.data.groupedData.map(({ key, entries }) => ({ label: key?.isTruthy() === true ? key.toString() : null, paths: entries.map(({ file }) => file.path) }));
		this.ask();
	}

	private ask(): void {
		const paths = this.paths();
		const query = queryFor(readWanted(this.config));
		this.ticking.settle();
		this.answer = query === null ? null : this.verbs.askWithin(query, paths);
		const isEmpty = this.answer === null || (!('errors' in this.answer) && this.answer.rows.length === 0);
		this.kinds = isEmpty && paths.size > 0 && this.verbs.progress() === null ? this.verbs.sourcesIn(paths).filter(({ count }) => count > 0).sort((a, b) => b.count - a.count) : [];
		this.frame?.request();
	}

	private draw(): void {
		const { root, answer, rows } = this;
		if (root === null || rows === null) return;
		const progress = this.verbs.progress();
		const { kind, where } = readWanted(this.config);
		const found = answer !== null && !('errors' in answer) && answer.rows.length > 0 ? answer : null;
		const source = this.verbs.schema().sources.find(({ id }) => id === kind) ?? null;
		const shown = found === null ? [] : arranged(found.rows, this.groups, readWanted(this.config).sort !== '');
		part(root, 'div', 'actor-atlas-records-bar').setText(found === null ? '' : `${source?.title ?? kind}: ${this.summaryOf(found)}`);
		drawReading(part(root, 'div', 'actor-atlas-reading-place'), progress);
		drawMessage(part(root, 'div', 'actor-atlas-message-place'), messageFor({ notes: this.paths().size, isReading: progress !== null, kind: source, hasCondition: where !== '', answer }));
		drawKinds(part(root, 'div', 'actor-atlas-kinds'), this.kinds, id => this.set(OPTION.kind, id));
		rows.grid.root.hidden = found === null;
		root.toggleClass('actor-atlas-note-groups', found !== null && shown !== found.rows && shown.some(({ members }) => members !== null));
		if (found !== null) rows.show(found, shown);
		drawSentences(part(root, 'div', 'actor-atlas-notes'), answer !== null && 'notes' in answer ? answer.notes.filter(note => !COUNT.test(note)) : []);
	}

	private summaryOf({ rows }: Answer): string {
		const records = rows.flatMap((row): readonly AnswerRow[] => row.members ?? [row]);
		return summary(records.length, new Set(records.map(({ path }) => path)).size, this.paths().size);
	}

	private paths(): Set<string> {
		return new Set(this.groups.flatMap(({ paths }) => paths));
	}

	private hostOf(root: HTMLElement, frame: Frame): RecordsHost {
		const { app, verbs } = this;
		const leaf = (): WorkspaceLeaf => leafOf(app, root);
		const place = { app, component: this, hoverParent: this, get leaf() { return leaf(); } };
		return {
			app,
			component: this,
			get leaf() { return leaf(); },
			gestures: new Gestures(place),
			ticking: this.ticking,
			linkTarget: verbs.linkTarget,
			format: verbs.format,
			sortOf: key => this.sortOf(key),
			sortBy: (key, way) => this.set(OPTION.sort, way === null ? null : `${key}${way.descending ? ' DESC' : ''}`),
			showOnly: keys => this.set(OPTION.fields, keys.join(', ')),
			widths: () => readWidths(this.config.get(OPTION.widths)),
			setWidth: (key, width) => this.set(OPTION.widths, setWidth({ ...FIRST_STATE, widths: readWidths(this.config.get(OPTION.widths)) }, key, width).widths),
			redraw: () => frame.request(),
		};
	}

	/** Keeps an option with the base. */
	private set(key: string, value: unknown): void {
		this.config.set(key, value);
		this.ask();
	}

	private sortOf(key: string): SortWay | null {
		return sortOf(questionOf(queryFor(readWanted(this.config)) ?? ''), key);
	}
}
