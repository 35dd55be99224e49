import { calledByPlugin } from '../base/blame';

const intervals = new Set<number>();
const frames = new Set<number>();
const listeners = new Map<EventTarget, { type: string; listener: unknown }[]>();

function watchIntervals(): void {
	const set = window.setInterval.bind(window);
	const clear = window.clearInterval.bind(window);
	const watched = (handler: () => void, ms?: number): number => {
		const id = Number(set(handler, ms));
		if (calledByPlugin()) intervals.add(id);
		return id;
	};
	window.setInterval = watched as unknown as typeof window.setInterval; // the typings mix the browser's with Node's
	window.clearInterval = id => {
		intervals.delete(Number(id));
		clear(id);
	};
}

function watchFrames(): void {
	const request = window.requestAnimationFrame.bind(window);
	const cancel = window.cancelAnimationFrame.bind(window);
	window.requestAnimationFrame = callback => {
		const id = request(time => {
			frames.delete(id);
			callback(time);
		});
		if (calledByPlugin()) frames.add(id);
		return id;
	};
	window.cancelAnimationFrame = id => {
		frames.delete(id);
		cancel(id);
	};
}

function watchListeners(target: EventTarget): void {
	const add = target.addEventListener.bind(target);
	const remove = target.removeEventListener.bind(target);
	const held: { type: string; listener: unknown }[] = [];
	listeners.set(target, held);
	target.addEventListener = (type: string, listener: EventListenerOrEventListenerObject | null, options?: boolean | AddEventListenerOptions) => {
		if (calledByPlugin() && !(typeof options === 'object' && (options.signal ?? options.once))) held.push({ type, listener });
		add(type, listener, options);
	};
	target.removeEventListener = (type: string, listener: EventListenerOrEventListenerObject | null, options?: boolean | EventListenerOptions) => {
		const at = held.findIndex(one => one.type === type && one.listener === listener);
		if (at >= 0) held.splice(at, 1);
		remove(type, listener, options);
	};
}

/** From now on it is known which timers and page-wide listeners the plugin holds. */
export function watchHeldThings(): void {
	watchIntervals();
	watchFrames();
	for (const target of [window, document, document.body]) watchListeners(target);
}

export function heldByPlugin(): string[] {
	return [
		...[...intervals].map(() => 'an interval'),
		...[...frames].map(() => 'an animation frame'),
		...[...listeners].flatMap(([target, held]) => held.map(({ type }) => `a listener to "${type}" on ${target === window ? 'window' : target === document ? 'document' : 'body'}`)),
	];
}
