import type { HostApp } from '../app';
import type { WorkspaceItem } from './item';
import { WorkspaceParent } from './parent';

export type SplitDirection = 'vertical' | 'horizontal';

/** Children side by side (`vertical`: the lines between them are) or one above the other. */
export class WorkspaceSplit extends WorkspaceParent {
	children: WorkspaceItem[] = [];
	/** One window only: a pop-out is a tab here. */
	readonly win = window;
	readonly doc = document;
	containerEl: HTMLElement;

	constructor(app: HostApp, readonly direction: SplitDirection, cls = '') {
		super(app);
		this.containerEl = createDiv(`workspace-split mod-${direction} ${cls}`.trim());
	}

	insertChild(index: number, child: WorkspaceItem): void {
		const before = this.children[index];
		this.children.splice(index, 0, child);
		child.parent = this;
		this.containerEl.insertBefore(child.containerEl, before?.containerEl ?? null);
	}

	appendChild(child: WorkspaceItem): void {
		this.insertChild(this.children.length, child);
	}

	removeChild(child: WorkspaceItem): void {
		this.children = this.children.filter(one => one !== child);
		child.parent = null;
		child.containerEl.remove();
		this.tidy();
	}

	replaceChild(old: WorkspaceItem, child: WorkspaceItem): void {
		const index = this.children.indexOf(old);
		old.containerEl.replaceWith(child.containerEl);
		this.children[index] = child;
		child.parent = this;
	}

	/** A split within a split is no use once it holds one child or none. */
	private tidy(): void {
		const { parent } = this;
		if (!(parent instanceof WorkspaceSplit)) return;
		const only = this.children[0];
		if (this.children.length === 0) parent.removeChild(this);
		else if (this.children.length === 1 && only) parent.replaceChild(this, only);
	}
}
