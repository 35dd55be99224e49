/** All that a kind has; things to watch are shown so that they can be ticked. */
export function kindQuery(id: string): string {
	return id === 'watch' ? 'TASK watch' : `TABLE ${id}`;
}
