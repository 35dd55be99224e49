import type { Phase } from '../../model/value';
import { element, escapeXml, shortNumber } from '../export/xml';
import { detailsOf, fullWords } from './bar-words';
import { cutText } from './cut-text';
import { LEGEND_ORDER, legendLook, lookOf } from './phase-look';
import { BESIDE, type Piece, piecesOf, type RowSizes, sizesOf as sizesOfBar, STACKED } from './shape';
import type { PlacedBar, Swimlane } from './swimlanes';
import type { TimeTick } from './time-scale';
import type { TimelineEntry } from './timeline';

/** Colours and type as the theme has them now. */
export interface TimelinePalette {
	readonly background: string;
	readonly text: string;
	readonly muted: string;
	readonly line: string;
	readonly today: string;
	readonly phases: Readonly<Record<Phase | 'none', string>>;
	readonly fontFamily: string;
	readonly fontSize: number;
}

export interface TimelinePicture {
	readonly title: string;
	readonly lanes: readonly Swimlane[];
	readonly undated: readonly TimelineEntry[];
	/** How many rows there are, drawn or not. */
	readonly total: number;
	readonly named: boolean;
	/** Px of the names beside the lanes; 0 where they stand above them. */
	readonly names: number;
	/** Words stand above their bars. */
	readonly stacked: boolean;
	/** Px of time that is seen, and how many lie before it. */
	readonly visible: number;
	readonly before: number;
	/** In px of the whole time. */
	readonly ticks: readonly TimeTick[];
	readonly today: number;
}

const HEAD = 34;
const LANE_GAP = 8;
const NAME_HEIGHT = 20;
const LINE = 18;
const EDGE = 8;

interface Pencil {
	readonly palette: TimelinePalette;
	readonly measure: (text: string) => number;
	readonly picture: TimelinePicture;
}

/** What is seen of a timeline as a picture that stands alone: shapes and words, nothing that runs, nothing fetched. */
export function timelineSvg(picture: TimelinePicture, palette: TimelinePalette, measure: (text: string) => number): { readonly svg: string; readonly width: number; readonly height: number } {
	const pencil = { palette, measure, picture };
	const width = Math.ceil(picture.names + picture.visible);
	const lanes = lanesFrom(picture);
	const bottom = HEAD + lanes.reduce((sum, { height }) => sum + height, 0);
	const below = belowLanes(pencil, bottom + LANE_GAP, width);
	const height = Math.ceil(below.bottom + EDGE);
	const content = [
		element('title', { id: 'title' }, escapeXml(picture.title)),
		element('rect', { width, height, fill: palette.background }),
		axis(pencil, bottom),
		...lanes.map(one => laneGroup(one, pencil)),
		...below.parts,
	];
	const frame = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': 'title', 'font-family': palette.fontFamily, 'font-size': palette.fontSize, fill: palette.text };
	return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', frame, content.join('\n'))}\n`, width, height };
}

interface Stacked {
	readonly lane: Swimlane;
	readonly top: number;
	readonly height: number;
	/** Px of the name above the bars. */
	readonly above: number;
}

function sizesOf({ stacked }: TimelinePicture): RowSizes {
	return stacked ? STACKED : BESIDE;
}

function lanesFrom(picture: TimelinePicture): Stacked[] {
	const { lanes, names, named } = picture;
	const above = named && names === 0 ? NAME_HEIGHT : 0;
	let top = HEAD;
	return lanes.map(lane => {
		const height = above + lane.rows * sizesOf(picture).pitch + LANE_GAP;
		top += height;
		return { lane, top: top - height, height, above };
	});
}

function axis({ palette, picture }: Pencil, bottom: number): string {
	const at = (x: number) => picture.names + x - picture.before;
	const isSeen = ({ x }: { readonly x: number }) => x >= picture.before && x <= picture.before + picture.visible;
	const line = (x: number, colour: string, width: number) => element('path', { d: `M${x.toFixed(1)} 16V${bottom}`, stroke: colour, 'stroke-width': width, fill: 'none' });
	const ticks = picture.ticks.filter(isSeen).flatMap(tick => {
		const hasRoom = tick.x < picture.before + picture.visible - 40;
		return [line(at(tick.x), palette.line, 1), ...(hasRoom ? [element('text', { x: at(tick.x) + 4, y: 28, fill: palette.muted }, escapeXml(tick.label))] : [])];
	});
	if (!isSeen({ x: picture.today })) return element('g', { class: 'axis' }, ticks.join(''));
	const x = at(picture.today);
	const anchor = picture.today - picture.before > picture.visible - 44 ? 'end' : 'start';
	const name = element('text', { x: anchor === 'end' ? x - 4 : x + 4, y: 12, fill: palette.today, 'text-anchor': anchor }, 'Today');
	return element('g', { class: 'axis' }, [...ticks, line(x, palette.today, 1.5), name].join(''));
}

function laneGroup({ lane, top, above, height }: Stacked, pencil: Pencil): string {
	const { names, named, visible } = pencil.picture;
	const { palette, measure } = pencil;
	const room = (names > 0 ? names : names + visible) - 2 * EDGE;
	const name = named ? [element('text', { x: EDGE, y: top + 14, 'font-weight': 600 }, escapeXml(cutText(lane.name, room * 0.92, measure)))] : [];
	const bars = lane.bars.filter(bar => isSeen(bar, pencil.picture)).map(bar => barGroup(bar, top + above + LANE_GAP / 2, pencil));
	const rule = element('path', { d: `M0 ${top + height}H${names + visible}`, stroke: palette.line, fill: 'none' });
	return element('g', { class: 'lane' }, [...name, ...bars, rule].join(''));
}

function isSeen({ left, width }: PlacedBar, { before, visible }: TimelinePicture): boolean {
	return left + width > before && left < before + visible;
}

function barGroup(placed: PlacedBar, top: number, { palette, measure, picture }: Pencil): string {
	const { names, before, visible } = picture;
	const { bar, row, over, label, labelWidth } = placed;
	const { entry } = bar;
	const sizes = sizesOf(picture);
	const own = sizesOfBar(over, sizes);
	const [from, to] = [Math.max(placed.from, before), Math.min(placed.to, before + visible)];
	const y = top + row * sizes.pitch;
	const words = Math.max(label, before);
	const colour = palette.phases[entry.phase ?? 'none'];
	const { sign } = lookOf(entry.phase);
	const indent = sign === '' ? 4 : 18;
	const room = Math.min(label + labelWidth, before + visible) - words - indent;
	const x = names + words - before;
	const text = [entry.approx ? `≈ ${entry.label}` : entry.label, ...detailsOf(entry)].join(' · ');
	return element('g', { class: 'bar' }, [
		element('title', {}, escapeXml(fullWords(entry))),
		element('g', { transform: `translate(${shortNumber(names + from - before)} ${y + own.top})`, color: colour }, piecesOf(bar, Math.max(0, to - from), own.bar).map(path).join('')),
		sign === '' ? '' : element('path', { d: sign, transform: `translate(${shortNumber(x + 4)} ${y + 4})`, stroke: colour, 'stroke-width': 1.5, fill: 'none' }),
		element('text', { x: x + indent, y: y + 13 }, escapeXml(cutText(text, room, measure))),
	].join(''));
}

function path({ d, fill, width, dash }: Piece): string {
	return element('path', { d, fill: 'currentColor', 'fill-opacity': fill, ...(width === 0 ? {} : { stroke: 'currentColor', 'stroke-width': width }), ...(dash === '' ? {} : { 'stroke-dasharray': dash }) });
}

/** What the signs mean, how many rows are not in the picture, and what has no date. */
function belowLanes({ palette, measure, picture }: Pencil, top: number, width: number): { readonly parts: string[]; readonly bottom: number } {
	const entries = [...picture.lanes.flatMap(({ bars }) => bars.map(({ bar }) => bar.entry)), ...picture.undated];
	const present = new Set(entries.map(({ phase }) => phase));
	const parts: string[] = [];
	let [x, y] = [EDGE, top];
	for (const phase of LEGEND_ORDER.filter(one => present.has(one))) {
		const { words, sign } = legendLook(phase);
		const room = 14 + measure(words) + 2 * EDGE;
		if (x + room > width && x > EDGE) [x, y] = [EDGE, y + LINE];
		parts.push(element('path', { d: sign, transform: `translate(${x.toFixed(1)} ${y + 3})`, stroke: palette.phases[phase ?? 'none'], 'stroke-width': 1.5, fill: 'none' }), element('text', { x: x + 14, y: y + 12, fill: palette.muted }, escapeXml(words)));
		x += room;
	}
	if (present.size > 0) y += LINE;
	const shown = picture.lanes.reduce((sum, { bars }) => sum + bars.filter(bar => isSeen(bar, picture)).length, picture.undated.length);
	if (shown < picture.total) {
		parts.push(element('text', { class: 'missing', x: EDGE, y: y + 12, fill: palette.muted }, `${shown.toLocaleString('en')} of ${picture.total.toLocaleString('en')} rows are in this picture.`));
		y += LINE;
	}
	if (picture.undated.length === 0) return { parts, bottom: y };
	const lines = [`Undated (${picture.undated.length})`, ...picture.undated.map(entry => fullWords(entry).replace(', no date', ''))];
	parts.push(...lines.map((words, at) => element('text', { class: at === 0 ? 'undated-title' : 'undated', x: EDGE, y: y + 12 + at * LINE, 'font-weight': at === 0 ? 600 : 400 }, escapeXml(cutText(words, width - 2 * EDGE, measure)))));
	return { parts, bottom: y + lines.length * LINE };
}
