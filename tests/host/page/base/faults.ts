const faults: string[] = [];

/** What a test must not overlook: remembered until a test reads it. */
export function recordFault(kind: string, detail: string): void {
	faults.push(`${kind}: ${detail}`);
}

export function recordedFaults(): string[] {
	return [...faults];
}

export function forgetFaults(): void {
	faults.length = 0;
}

function describe(reason: unknown): string {
	return reason instanceof Error ? reason.stack ?? reason.message : String(reason);
}

/** Errors that nobody caught, and anything the page's policy had to stop. */
export function watchForFaults(): void {
	window.addEventListener('error', event => recordFault('page error', describe(event.error ?? event.message)));
	window.addEventListener('unhandledrejection', event => recordFault('unhandled rejection', describe(event.reason)));
	document.addEventListener('securitypolicyviolation', event => recordFault('network call', `${event.violatedDirective} ${event.blockedURI}`));
}
