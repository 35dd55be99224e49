/** Evaluated plugin code carries this name, so that a stack trace says who called. */
export const pluginSource = 'plugin:';

const hostGoBetween = /registerDomEvent|registerInterval|registerEvent/;

/** Whether the plugin itself called the function that asks: the frame above the asker, past the go-betweens. */
export function calledByPlugin(): boolean {
	const frames = (new Error().stack ?? '').split('\n').slice(3);
	return (frames.find(frame => !hostGoBetween.test(frame)) ?? '').includes(pluginSource);
}
