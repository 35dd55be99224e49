export const builtDir: string;
export function buildHostPage(): Promise<void>;
export function buildHostServer(): Promise<void>;
