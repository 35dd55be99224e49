/** Paths that files have left, until they have been read at the one where they are. */
export class Moves<File> {
	private readonly left = new Map<string, File>();

	add(before: string, file: File): void {
		this.left.set(before, file);
	}

	/** Where the file was; it is forgotten with the asking. */
	of(file: File): string[] {
		const paths = [...this.left].filter(([, mover]) => mover === file).map(([path]) => path);
		for (const path of paths) this.left.delete(path);
		return paths;
	}
}
