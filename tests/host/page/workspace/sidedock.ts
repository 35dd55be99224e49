import type { HostApp } from '../app';
import { WorkspaceSplit } from './split';

const narrowest = 200;

/** A side pane: it can be folded away, and be drawn wider or narrower by its edge. */
export class WorkspaceSidedock extends WorkspaceSplit {
	collapsed = false;
	size = 300;

	constructor(app: HostApp, readonly side: 'left' | 'right') {
		super(app, 'horizontal', `mod-sidedock mod-${side}-split`);
		this.addResizeHandle();
		this.setSize(this.size);
	}

	toggle(): void {
		if (this.collapsed) this.expand();
		else this.collapse();
	}

	collapse(): void { this.setCollapsed(true); }
	expand(): void { this.setCollapsed(false); }

	setSize(size: number): void {
		this.size = Math.max(narrowest, Math.min(size, Math.round(window.innerWidth * 0.7)));
		this.containerEl.setCssProps({ '--sidedock-width': `${this.size}px` });
	}

	private setCollapsed(collapsed: boolean): void {
		this.collapsed = collapsed;
		this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
		this.app.workspace.containerEl.toggleClass(`is-${this.side}-sidedock-open`, !collapsed);
		this.app.workspace.trigger('layout-change');
		this.app.workspace.onResize();
		void this.app.workspace.requestSaveLayout();
	}

	private addResizeHandle(): void {
		const handle = this.containerEl.createEl('hr', 'workspace-leaf-resize-handle');
		handle.addEventListener('pointerdown', event => {
			const from = event.clientX;
			const before = this.size;
			const toward = this.side === 'left' ? 1 : -1;
			handle.setPointerCapture(event.pointerId);
			const move = (at: PointerEvent): void => {
				this.setSize(before + toward * (at.clientX - from));
				this.app.workspace.onResize();
			};
			handle.addEventListener('pointermove', move);
			handle.addEventListener('pointerup', () => {
				handle.removeEventListener('pointermove', move);
				void this.app.workspace.requestSaveLayout();
			}, { once: true });
		});
	}
}
