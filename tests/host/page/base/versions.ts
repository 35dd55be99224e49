import { options } from './options';

export const apiVersion = options.apiVersion;

/** Whether this host's API is at least that version. */
export function requireApiVersion(version: string): boolean {
	const have = apiVersion.split('.').map(Number);
	const want = version.split('.').map(Number);
	for (let part = 0; part < 3; part++) {
		const difference = (have[part] ?? 0) - (want[part] ?? 0);
		if (difference !== 0) return difference > 0;
	}
	return true;
}
