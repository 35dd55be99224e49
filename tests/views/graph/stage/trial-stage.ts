import type { Graph } from '../../../../src/graph/graph';
import type { Point, Positions } from '../../../../src/graph/layout/positions';
import type { GraphStage, StageShow } from '../../../../src/views/graph/stage/graph-stage';

/** What the trial page has for tests. */
export interface TrialStage {
	readonly stage: GraphStage;
	/** What the stage told, in words. */
	readonly told: string[];
	readonly place: HTMLElement;
	show(count: number, links: number, arrangement?: 'force' | 'fixed', highlight?: readonly string[] | null): void;
	/** Shows the same again, with what is changed, in the colours of now. */
	again(change?: Partial<StageShow>): void;
	/** Where a node is on the page. */
	at(id: string): Point | null;
}

declare global {
	interface Window {
		readonly trial: TrialStage;
	}
}

/** A grid. */
export function fixedPositions({ nodes }: Graph): Positions {
	const across = Math.ceil(Math.sqrt(nodes.length));
	return new Map(nodes.map(({ id }, at) => [id, { x: (at % across) * 90, y: Math.floor(at / across) * 90 }]));
}
