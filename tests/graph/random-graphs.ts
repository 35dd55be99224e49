import type { SimulationNodeDatum } from 'd3';
import { seeded } from '../../src/graph/layout/random';

export interface Body extends SimulationNodeDatum {
	x: number;
	y: number;
	vx: number;
	vy: number;
}

/** Bodies in clusters and between them, as a settled graph has them. */
export function bodies(count: number, seed = 1): Body[] {
	const random = seeded(seed);
	const normal = () => random() + random() + random() - 1.5;
	const centres = Array.from({ length: Math.ceil(Math.sqrt(count)) }, () => ({ x: normal() * 2000, y: normal() * 2000 }));
	return Array.from({ length: count }, (_, index) => {
		const { x, y } = centres[Math.floor(random() * centres.length)]!;
		return { index, x: x + normal() * 300, y: y + normal() * 300, vx: 0, vy: 0 };
	});
}

/** What every body does to every other, added up one by one. */
export function exactPush(all: readonly Body[], strength: number): Array<readonly [x: number, y: number]> {
	return all.map(on => {
		let x = 0;
		let y = 0;
		for (const other of all) {
			if (other === on) continue;
			const dx = other.x - on.x;
			const dy = other.y - on.y;
			const distance = dx * dx + dy * dy;
			const push = strength / (distance < 1 ? Math.sqrt(distance) : distance);
			x += dx * push;
			y += dy * push;
		}
		return [x, y] as const;
	});
}

/** Root of the mean squared error, as a share of the root of the mean squared push. */
export function pushError(all: readonly Body[], exact: ReadonlyArray<readonly [x: number, y: number]>): number {
	let error = 0;
	let size = 0;
	all.forEach(({ vx, vy }, at) => {
		const [x, y] = exact[at]!;
		error += (vx - x) ** 2 + (vy - y) ** 2;
		size += x * x + y * y;
	});
	return Math.sqrt(error / size);
}
