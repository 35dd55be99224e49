import { asStateData, type ViewStateData } from '../views/view';

/** What a test says of a base: which notes its filters leave, in their order, and the settings of the one view that is shown. */
export interface BaseState {
	viewId: string;
	/** Paths. */
	files: string[];
	/** What the options of the view are set to. */
	config: Record<string, unknown>;
	/** A property such as `file.folder` or `note.status`. */
	groupBy: string | null;
	name: string;
}

export function readBaseState(kept: unknown): BaseState {
	const { viewId, files, config, groupBy, name } = asStateData(kept);
	return {
		viewId: typeof viewId === 'string' ? viewId : '',
		files: Array.isArray(files) ? files.map(String) : [],
		config: asStateData(config),
		groupBy: typeof groupBy === 'string' ? groupBy : null,
		name: typeof name === 'string' ? name : 'Untitled base',
	};
}

export function asViewState(state: BaseState): ViewStateData {
	return { ...state };
}
