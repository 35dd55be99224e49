import type { Severity } from '../../model/problem';

interface SeverityLook {
	readonly icon: string;
	readonly word: string;
	/** For a button that counts them. */
	readonly plural: string;
}

/** Worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** What a severity is called and drawn with. */
export const severityLook: Readonly<Record<Severity, SeverityLook>> = {
	error: { icon: 'circle-x', word: 'Error', plural: 'Errors' },
	warning: { icon: 'triangle-alert', word: 'Warning', plural: 'Warnings' },
	info: { icon: 'info', word: 'Info', plural: 'Info' },
};
