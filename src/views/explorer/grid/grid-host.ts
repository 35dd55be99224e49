import type { HeadPen } from './draw-head';
import type { LinePen } from './draw-line';
import type { Bounds, Place, Range, Selection } from './selection';
import type { Line, SheetColumn } from './sheet';
import type { Widths } from './widths';

/** What the grid shows. */
export interface Sheet {
	readonly label: string;
	readonly columns: readonly SheetColumn[];
	readonly lines: readonly Line[];
	readonly hasHead: boolean;
	readonly hasGroups: boolean;
	/** Widths that the user has set. */
	readonly widths: Widths;
}

/** What the grid asks its view for. */
export interface GridHost extends LinePen, HeadPen {
	sort(column: SheetColumn): void;
	resize(column: SheetColumn, width: number | null): void;
	headMenu(column: SheetColumn, evt: MouseEvent | null, el: HTMLElement): void;
	cellMenu(place: Place, evt: MouseEvent | null, el: HTMLElement): void;
	open(line: Line, column: SheetColumn, evt: MouseEvent | KeyboardEvent): void;
	copied(range: Range): { readonly text: string; readonly html: string };
	toggleDetail(): void;
	/** The cursor stands on another line, or the line says something else. */
	moved(line: Line | null): void;
}

/** The grid as keys and pointer steer it. */
export interface SteeredGrid {
	readonly root: HTMLElement;
	readonly current: Selection;
	readonly range: Range;
	bounds(): Bounds;
	line(row: number): Line | null;
	column(index: number): SheetColumn | null;
	cellAt(place: Place): HTMLElement | null;
	/** The cell that an element stands in. */
	placeOf(node: Element | null): Place | null;
	widthOf(column: number): number;
	/** Shows a width while it is being dragged. */
	preview(column: SheetColumn, width: number): void;
	select(selection: Selection): void;
	goTo(place: Place, extend: boolean): void;
}
