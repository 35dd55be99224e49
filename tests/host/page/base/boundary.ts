/**
 * The host's own class where the typings name the app's: the same names at run time, but no declared relation.
 * Used only where a value crosses between the host and a plugin.
 */
export function asPluginSees<T>(value: unknown): T {
	return value as T;
}
