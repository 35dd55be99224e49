import { describe, expect, it } from 'vitest';
import { CommandSet } from '../../../src/views/saved/command-set';

function palette() {
	const calls: string[] = [];
	const callbacks = new Map<string, () => void>();
	const set = new CommandSet({
		addCommand: ({ id, name, callback }) => {
			calls.push(`+${id} ${name}`);
			callbacks.set(id, callback);
		},
		removeCommand: id => calls.push(`-${id}`),
	});
	const ran: string[] = [];
	const command = (id: string, name: string, does = name) => ({ id, name, icon: 'search', run: () => ran.push(does) });
	return { calls, callbacks, set, ran, command };
}

describe('commands that follow a list', () => {
	it('come, are renamed and go, and what stays is left alone', () => {
		const { set, calls, command } = palette();
		set.follow([command('a', 'Big deals'), command('b', 'Due soon')]);
		set.follow([command('a', 'Bigger deals'), command('b', 'Due soon'), command('c', 'New')]);
		set.follow([command('c', 'New')]);
		expect(calls).toEqual(['+a Big deals', '+b Due soon', '-a', '+a Bigger deals', '+c New', '-b', '-a']);
	});

	it('do what the list says now', () => {
		const { set, callbacks, ran, command } = palette();
		set.follow([command('a', 'Big deals', 'first text')]);
		set.follow([command('a', 'Big deals', 'second text')]);
		callbacks.get('a')?.();
		expect(ran).toEqual(['second text']);
	});
});
