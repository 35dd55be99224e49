/** A request that is answered with a status and a reason instead of the thing asked for. */
export class Refusal extends Error {
	constructor(readonly status: number, message: string) {
		super(message);
	}
}

export function errorCode(error: unknown): string | undefined {
	return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Turns what the file system says into what HTTP says. */
export function asRefusal(error: unknown): Refusal {
	if (error instanceof Refusal) return error;
	const code = errorCode(error);
	if (code === 'ENOENT') return new Refusal(404, 'no such file');
	if (code === 'EEXIST' || code === 'ENOTEMPTY') return new Refusal(409, 'already exists');
	if (code === 'EISDIR' || code === 'ENOTDIR') return new Refusal(409, 'a folder is no file, a file is no folder');
	if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return new Refusal(403, 'the file system refuses');
	return new Refusal(500, error instanceof Error ? error.message : 'unknown error');
}
