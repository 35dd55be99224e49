import { Component } from '../base/component';

export interface HoverParent { hoverPopover: HoverPopover | null }

/** A box beside what the pointer is on; it goes when the pointer has left both. */
export class HoverPopover extends Component {
	hoverEl = createDiv('popover hover-popover');
	state = 0;
	private timer: number | undefined;

	constructor(private readonly parent: HoverParent, private readonly targetEl: HTMLElement | null, waitTime = 300) {
		super();
		parent.hoverPopover?.unload();
		parent.hoverPopover = this;
		this.timer = window.setTimeout(() => this.show(), waitTime);
		for (const el of [targetEl, this.hoverEl]) {
			el?.addEventListener('mouseleave', this.hideSoon);
			el?.addEventListener('mouseenter', this.keep);
		}
	}

	override onunload(): void {
		window.clearTimeout(this.timer);
		this.hoverEl.remove();
		this.targetEl?.removeEventListener('mouseleave', this.hideSoon);
		this.targetEl?.removeEventListener('mouseenter', this.keep);
		if (this.parent.hoverPopover === this) this.parent.hoverPopover = null;
	}

	private show(): void {
		this.load();
		document.body.append(this.hoverEl);
		const at = this.targetEl?.getBoundingClientRect();
		if (!at) return;
		const box = this.hoverEl.getBoundingClientRect();
		const below = at.bottom + 8 + box.height <= window.innerHeight;
		this.hoverEl.setCssStyles({
			left: `${Math.max(8, Math.min(at.left, window.innerWidth - box.width - 8))}px`,
			top: `${below ? at.bottom + 8 : Math.max(8, at.top - 8 - box.height)}px`,
		});
	}

	private readonly keep = (): void => window.clearTimeout(this.timer);

	private readonly hideSoon = (): void => {
		window.clearTimeout(this.timer);
		this.timer = window.setTimeout(() => {
			this.load();
			this.unload();
		}, 250);
	};
}
