/** Gives the copy's folder and whether it was made now. */
export function workingCopy(original: string, shelf: string): Promise<{ folder: string; fresh: boolean }>;
