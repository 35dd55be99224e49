import { fixedPositions, type TrialStage } from './trial-stage';
import { GraphStage, type StageShow, type StageTarget } from '../../../../src/views/graph/stage/graph-stage';
import { readPalette } from '../../../../src/views/graph/stage/read-palette';
import { variedGraph } from './varied-graph';

/** A page with nothing but a stage, and a record of what it tells. */
const place = document.body.createDiv({ cls: 'trial-place' });
place.setCssProps({ position: 'fixed', inset: '0', 'z-index': '999', background: 'var(--background-primary)' });
const told: string[] = [];
const named = (target: StageTarget | null) => (target === null ? 'nothing' : target.type === 'node' ? target.node.id : target.link.id.replaceAll('\n', ' '));
const stage = new GraphStage(place, {
	open: (target, evt) => told.push(`open ${named(target)}${evt.ctrlKey ? ' ctrl' : ''}${'button' in evt && evt.button === 1 ? ' middle' : ''}`),
	centre: id => told.push(`centre ${id}`),
	menu: target => told.push(`menu ${named(target)}`),
	hover: target => told.push(`hover ${named(target)}`),
	focus: id => told.push(`focus ${id ?? 'nothing'}`),
	pin: (id, at) => told.push(`pin ${id} ${at === null ? 'nowhere' : `${Math.round(at.x)} ${Math.round(at.y)}`}`),
	settled: isSettled => told.push(`settled ${isSettled}`),
	transform: () => told.push('transform'),
});
let shown: StageShow | null = null;

const trial: TrialStage = {
	stage,
	told,
	place,
	show(count, links, arrangement = 'force', highlight = null) {
		const graph = variedGraph(count, links);
		shown = {
			graph,
			arrangement: arrangement === 'force' ? { type: 'force', pinned: new Map(), before: new Map() } : { type: 'fixed', positions: fixedPositions(graph) },
			palette: readPalette(place),
			highlight: highlight === null ? null : new Set(highlight),
		};
		stage.show(shown);
	},
	again(change) {
		if (shown !== null) stage.show(shown = { ...shown, palette: readPalette(place), ...change });
	},
	at(id) {
		const point = stage.positions().get(id);
		const { x, y, k } = stage.transform();
		return point === undefined ? null : { x: point.x * k + x, y: point.y * k + y };
	},
};
Object.assign(window, { trial });
