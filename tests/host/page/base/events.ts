import { calledByPlugin } from './blame';

export type Callback = (...data: never[]) => unknown;

export interface HostEventRef {
	e: Events;
	name: string;
	fn: Callback;
	ctx: unknown;
	byPlugin: boolean;
}

/** Obsidian's event emitter. A handler that throws does not keep the others from hearing. */
export class Events {
	private readonly refs = new Map<string, HostEventRef[]>();

	on(name: string, fn: Callback, ctx?: unknown): HostEventRef {
		const ref: HostEventRef = { e: this, name, fn, ctx, byPlugin: calledByPlugin() };
		const known = this.refs.get(name);
		if (known) known.push(ref);
		else this.refs.set(name, [ref]);
		return ref;
	}

	off(name: string, fn: Callback): void {
		this.refs.set(name, (this.refs.get(name) ?? []).filter(ref => ref.fn !== fn));
	}

	offref(ref: HostEventRef): void {
		this.refs.set(ref.name, (this.refs.get(ref.name) ?? []).filter(one => one !== ref));
	}

	trigger(name: string, ...data: unknown[]): void {
		for (const ref of [...this.refs.get(name) ?? []]) this.tryTrigger(ref, data);
	}

	tryTrigger(ref: HostEventRef, data: unknown[]): void {
		try {
			// The typings promise each event's own arguments; here they are only passed on.
			ref.fn.apply(ref.ctx, data as never[]);
		} catch (error) {
			setTimeout(() => { throw error; });
		}
	}

	/** The names that the plugin still listens to. */
	heldByPlugin(): string[] {
		return [...this.refs.values()].flat().filter(ref => ref.byPlugin).map(ref => ref.name);
	}
}
