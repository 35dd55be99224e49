import type { BuildOptions } from 'esbuild';

export const pluginBuild: BuildOptions;
export const commandLineBuild: BuildOptions;
