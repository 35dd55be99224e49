import { forceManyBody, type Force, type SimulationLinkDatum } from 'd3';
import { manyBody } from '../../src/graph/layout/many-body';
import { seeded } from '../../src/graph/layout/random';
import { bodies, exactPush, pushError, type Body } from '../graph/random-graphs';
import { shortest } from './shortest';

const STRENGTH = -120;

type BodyForce = Force<Body, SimulationLinkDatum<Body>>;

function started(force: BodyForce, all: Body[]): BodyForce {
	force.initialize?.(all, seeded(1));
	return force;
}

function errorOf(force: BodyForce, all: Body[], exact: ReadonlyArray<readonly [number, number]>): number {
	for (const body of all) Object.assign(body, { vx: 0, vy: 0 });
	force(1);
	return pushError(all, exact);
}

for (const count of [500, 5_000, 20_000]) {
	const all = bodies(count);
	const exact = exactPush(all, STRENGTH);
	const peer = started(forceManyBody<Body>().strength(STRENGTH), all);
	const ours = started(manyBody<Body>({ strength: STRENGTH }), all);
	const errors = [errorOf(peer, all, exact), errorOf(ours, all, exact)] as const;
	const rounds = { peer: Infinity, ours: Infinity };
	for (let turn = 0; turn < 5; turn++) {
		rounds.peer = Math.min(rounds.peer, shortest(() => peer(0.001), 8));
		rounds.ours = Math.min(rounds.ours, shortest(() => ours(0.001), 8));
	}
	console.log(`\nmany-body over ${count} nodes\nd3      ${rounds.peer.toFixed(2).padStart(8)} ms  1.00x  error ${errors[0].toFixed(5)}`);
	console.log(`ours    ${rounds.ours.toFixed(2).padStart(8)} ms  ${(rounds.ours / rounds.peer).toFixed(2)}x  error ${errors[1].toFixed(5)}`);
}
