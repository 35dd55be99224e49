/** Whether a folder's node_modules hold what its package-lock.json names. */
export function matchesLock(folder: string): boolean;

/** Whether a folder's build is no older than its sources. */
export function isBuilt(folder: string): boolean;

export function ensureInstalled(): Promise<void>;
export function ensureBuilt(): Promise<void>;
