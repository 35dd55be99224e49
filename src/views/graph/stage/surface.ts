import type { GraphNode } from '../../../graph/graph';
import type { Screen } from '../../../graph/scene/fit';

/** More than this nobody sees, and telephones run out of memory. */
const SHARPEST = 2;

const LABEL = 'Graph: arrow keys go from node to node, Enter opens';
let count = 0;

/** The canvas, as large as its container and as sharp as its window. */
export class Surface {
	readonly canvas: HTMLCanvasElement;
	readonly pen: CanvasRenderingContext2D | null;
	private readonly active: HTMLElement;
	screen: Screen = { width: 0, height: 0 };
	ratio = 1;

	constructor(private readonly container: HTMLElement) {
		this.canvas = container.createEl('canvas', { cls: 'actor-atlas-graph-canvas', attr: { tabindex: 0, role: 'application', 'aria-roledescription': 'graph' } });
		// An aria-label would be shown as a tooltip over all that is drawn.
		const label = this.canvas.createSpan({ text: LABEL, attr: { id: `actor-atlas-graph-label-${++count}` } });
		this.canvas.setAttribute('aria-labelledby', label.id);
		// What a canvas holds is not drawn, but heard by who cannot see it.
		this.active = this.canvas.createSpan({ attr: { id: `actor-atlas-graph-focus-${count}`, role: 'img' } });
		this.pen = this.canvas.getContext('2d');
	}

	/** Takes the size of its container and the sharpness of its window, which may be another by now; false where nothing can be seen. */
	match(): boolean {
		const { canvas, container } = this;
		const { clientWidth: width, clientHeight: height } = container;
		this.ratio = Math.min(SHARPEST, container.win.devicePixelRatio);
		if (this.screen.width !== width || this.screen.height !== height) this.screen = { width, height };
		const size = { width: Math.round(width * this.ratio), height: Math.round(height * this.ratio) };
		if (canvas.width !== size.width || canvas.height !== size.height) Object.assign(canvas, size);
		return width > 0 && height > 0;
	}

	/** Says which node has the keyboard's focus. */
	describe(node: GraphNode | null): void {
		const { canvas, active } = this;
		if (node === null) canvas.removeAttribute('aria-activedescendant');
		else {
			active.setAttribute('aria-label', `${node.name}, ${node.role}, ${node.degree} ${node.degree === 1 ? 'link' : 'links'}`);
			canvas.setAttribute('aria-activedescendant', active.id);
		}
	}

	/** An empty canvas, measured in the page's pixels. */
	clear(): CanvasRenderingContext2D | null {
		this.pen?.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
		this.pen?.clearRect(0, 0, this.screen.width, this.screen.height);
		return this.pen;
	}
}
