export interface Debounced<A extends unknown[]> {
	(...args: A): Debounced<A>;
	cancel(): Debounced<A>;
	run(): unknown;
}

/** As the app's: `run` calls at once what is waiting, and nothing when nothing waits. */
export function debounce<A extends unknown[]>(call: (...args: A) => unknown, wait = 0, resetTimer = false): Debounced<A> {
	let timer: number | undefined;
	let waiting: A | undefined;
	const fire = (): unknown => {
		const args = waiting;
		timer = undefined;
		waiting = undefined;
		return args && call(...args);
	};
	const debounced = (...args: A): Debounced<A> => {
		waiting = args;
		if (timer !== undefined && resetTimer) {
			window.clearTimeout(timer);
			timer = undefined;
		}
		timer ??= window.setTimeout(fire, wait);
		return whole;
	};
	const whole: Debounced<A> = Object.assign(debounced, {
		cancel: () => {
			window.clearTimeout(timer);
			timer = undefined;
			waiting = undefined;
			return whole;
		},
		run: () => {
			window.clearTimeout(timer);
			return fire();
		},
	});
	return whole;
}
