import type { Door } from '../../../src/vault/writing/door';
import type { ModelFile } from '../model-app';

/** The door with some of its ways put wrong. */
export function doorWith(door: Door<ModelFile>, wrong: Partial<Door<ModelFile>>): Door<ModelFile> {
	return {
		fileAt: path => door.fileAt(path),
		pathOf: file => door.pathOf(file),
		stat: file => door.stat(file),
		known: file => door.known(file),
		read: file => door.read(file),
		bytes: file => door.bytes(file),
		process: (file, change) => door.process(file, change),
		panes: file => door.panes(file),
		pause: ms => door.pause(ms),
		...wrong,
	};
}
