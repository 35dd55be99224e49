import { speaksOf } from '../recognise';
import type { WatchItem } from '../../model/watch';

const AGAINST: readonly string[] = [
	'invalidates', 'what invalidates', 'would invalidate', 'invalidated by', 'invalidation', 'what breaks', 'what would break', 'what would change my mind', 'kill criteria',
	'exit conditions', 'exit criteria', 'what would prove us wrong', 'wrong if', 'disconfirming', 'bear signposts',
];
const FOR: readonly string[] = [
	'validates', 'what validates', 'would validate', 'validated by', 'validation', 'what confirms', 'confirms', 'confirmation', 'right if', 'bull signposts', 'what would prove us right',
];

/** Which side of a thesis a list under these headings is on, or null. */
export function sideOf(headings: readonly string[]): WatchItem['side'] {
	const nearest = headings.slice(-1);
	if (speaksOf(nearest, AGAINST)) return 'invalidates';
	return speaksOf(nearest, FOR) ? 'validates' : null;
}
