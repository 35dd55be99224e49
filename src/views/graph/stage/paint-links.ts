import { linkColour, type Palette } from '../../../graph/export/palette';
import { arrowHead, pointOn, type Curve } from '../../../graph/scene/link-curve';
import { isDirected, markOf, thicknessOf } from '../../../graph/scene/link-mark';
import type { SceneLink } from '../../../graph/scene/scene';
import type { Detail } from './detail';
import { lookOf } from './paint-order';

export interface LinkPaint {
	readonly palette: Palette;
	readonly detail: Detail;
	/** Pixels a unit of the graph's measure. */
	readonly k: number;
	/** Of what stands out, all others being dimmed; null for none. */
	readonly highlight: ReadonlySet<string> | null;
}

const DIMMED = 0.12;
/** Links in one stroke: more make the browser's work on a path grow faster than their number. */
const STROKE = 40;
const ARROW = 7;
const SIGN = 7;
/** A sign has room on a link of so many pixels. */
const ROOM = 48;

/** Draws links in the graph's measure, in their order. */
export function paintLinks(pen: CanvasRenderingContext2D, links: readonly SceneLink[], paint: LinkPaint): void {
	pen.save();
	if (paint.detail.full) for (const link of links) paintInFull(pen, link, paint);
	else paintHairlines(pen, links, paint);
	pen.restore();
}

function alphaOf({ link }: SceneLink, { detail, highlight }: LinkPaint): number {
	const dim = highlight === null || (highlight.has(link.from) && highlight.has(link.to)) ? 1 : DIMMED;
	return detail.alpha * dim * (link.type === 'relation' && link.former ? 0.5 : 1);
}

function paintInFull(pen: CanvasRenderingContext2D, drawn: SceneLink, paint: LinkPaint): void {
	const { link, curve } = drawn;
	const { detail, k } = paint;
	const width = (thicknessOf(link) * detail.width) / k;
	pen.globalAlpha = alphaOf(drawn, paint);
	pen.strokeStyle = pen.fillStyle = linkColour(link, paint.palette);
	pen.lineWidth = width;
	pen.setLineDash(markOf(link).dash.map(part => part * Math.max(1 / k, width / 1.5)));
	pen.beginPath();
	trace(pen, curve);
	pen.stroke();
	if (isDirected(link)) paintArrow(pen, curve, Math.max(ARROW * Math.min(1, Math.sqrt(k)), 3 * width * k) / k);
	if (detail.signs) paintSign(pen, drawn, paint);
}

function trace(pen: CanvasRenderingContext2D, { from, bend, to }: Curve): void {
	pen.moveTo(from.x, from.y);
	pen.quadraticCurveTo(bend.x, bend.y, to.x, to.y);
}

function paintArrow(pen: CanvasRenderingContext2D, curve: Curve, size: number): void {
	const [tip, left, right] = arrowHead(curve, size);
	pen.beginPath();
	pen.moveTo(tip.x, tip.y);
	pen.lineTo(left.x, left.y);
	pen.lineTo(right.x, right.y);
	pen.fill();
}

/** The sign in a disc of the background, so that its own line does not cross it out. */
function paintSign(pen: CanvasRenderingContext2D, { link, curve }: SceneLink, { palette, k }: LinkPaint): void {
	const { sign } = markOf(link);
	if (sign === '' || Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y) * k < ROOM) return;
	const middle = pointOn(curve, 0.5);
	const colour = pen.fillStyle;
	pen.fillStyle = palette.background;
	pen.beginPath();
	pen.arc(middle.x, middle.y, SIGN / k, 0, 2 * Math.PI);
	pen.fill();
	pen.fillStyle = colour;
	pen.font = `600 ${12 / k}px ${palette.fontFamily}`;
	pen.textAlign = 'center';
	pen.textBaseline = 'middle';
	pen.fillText(sign, middle.x, middle.y);
}

/** Browsers draw lines of a pixel many times faster than any other. */
function paintHairlines(pen: CanvasRenderingContext2D, links: readonly SceneLink[], paint: LinkPaint): void {
	let pending = 0;
	let look = '';
	pen.lineWidth = 1 / pen.getTransform().a;
	for (const drawn of links) {
		const alpha = alphaOf(drawn, paint);
		const next = `${lookOf(drawn.link)} ${alpha}`;
		if (pending > 0 && (next !== look || pending === STROKE)) {
			pen.stroke();
			pending = 0;
		}
		if (pending++ === 0) {
			look = next;
			pen.globalAlpha = alpha;
			pen.strokeStyle = linkColour(drawn.link, paint.palette);
			pen.beginPath();
		}
		trace(pen, drawn.curve);
	}
	if (pending > 0) pen.stroke();
}
