import type { LeafViewState, WorkspaceLeaf } from './leaf';

interface Step { state: LeafViewState; eState: Record<string, unknown> }

/** Where a leaf has been, and where it came back from. */
export class LeafHistory {
	private back: Step[] = [];
	private forward: Step[] = [];

	constructor(private readonly leaf: WorkspaceLeaf) {}

	canGo(by: -1 | 1): boolean {
		return (by < 0 ? this.back : this.forward).length > 0;
	}

	/** The leaf is about to show something else. */
	leave(): void {
		if (!this.leaf.view.navigation) return;
		this.back.push(this.here());
		this.forward = [];
	}

	async go(by: -1 | 1): Promise<void> {
		const step = (by < 0 ? this.back : this.forward).pop();
		if (!step) return;
		(by < 0 ? this.forward : this.back).push(this.here());
		await this.leaf.setViewState({ ...step.state, active: true }, step.eState);
		this.leaf.updateHeader();
	}

	private here(): Step {
		return { state: this.leaf.getViewState(), eState: this.leaf.getEphemeralState() };
	}
}
