import { key } from './notes';

/** Lines of different notes that tell of one and the same event to watch; lines from 0. */
export type Told = readonly (readonly [path: string, line: number])[];

const IFS = 'Actors/Intel Foundry Services.md';
const WILL_IFS = "Questions/Will Intel Foundry Services succeed.md";
const FOUNDRY_WARS = 'Concepts/Foundry Wars.md';
const SHORT_TSMC = 'Theses/Short TSMC long Korea.md';
const LONG_TSMC = 'Theses/Long TSMC.md';
const DAY = 'Daily/2025-12-30.md';

/** Every watched line was read, those with a date twice; what happens in one happens in the other. */
const SAME: readonly Told[] = [
	[['Actors/AMD.md', 47], [DAY, 222], [SHORT_TSMC, 70]],
	[['Actors/China.md', 105], ['Concepts/Export controls.md', 286]],
	[['Concepts/AI Race.md', 116], [DAY, 225]],
	[[IFS, 33], [WILL_IFS, 30]],
	[[IFS, 34], [WILL_IFS, 31]],
	[[IFS, 35], [WILL_IFS, 32]],
	[[IFS, 36], [WILL_IFS, 33]],
	[['Actors/Venezuela.md', 165], ['Events/Maduro capture 2026.md', 114]],
	[['Actors/Venezuela.md', 167], ['Events/Maduro capture 2026.md', 115]],
	[['Actors/Venezuela.md', 168], ['Events/Maduro capture 2026.md', 117]],
	[['Actors/Samsung.md', 19], [FOUNDRY_WARS, 114]],
	[['Actors/TSMC.md', 21], [FOUNDRY_WARS, 115]],
	[['Actors/TSMC.md', 27], [FOUNDRY_WARS, 123], [IFS, 16]],
	[['Actors/Samsung.md', 23], [FOUNDRY_WARS, 124]],
	[[IFS, 15], [FOUNDRY_WARS, 125]],
	[['Actors/Samsung.md', 24], ['Actors/TSMC.md', 28], [FOUNDRY_WARS, 126]],
	[['Concepts/Export controls.md', 287], [DAY, 227]],
	[['Concepts/Enterprise AI adoption.md', 91], ['Concepts/AI Race.md', 120]],
	[['Theses/Long NVIDIA.md', 99], ['Theses/Short standalone ASICs.md', 89]],
];

/** Near each other: readers may differ on whether it is one event. */
const MAY: readonly Told[] = [
	[['Concepts/Europium.md', 135], ['Concepts/Terbium.md', 154], ['Actors/China.md', 108]],
	[['Actors/Venezuela.md', 165], ['Events/Maduro capture 2026.md', 114], ['Theses/Venezuela oil rebuild.md', 89]],
	[['Actors/Venezuela.md', 167], ['Events/Maduro capture 2026.md', 115], ['Theses/Venezuela oil rebuild.md', 90]],
	[['Actors/Venezuela.md', 168], ['Events/Maduro capture 2026.md', 117], ['Theses/Venezuela oil rebuild.md', 91]],
	[['Concepts/AI Race.md', 111], ['Concepts/End market demand.md', 87]],
	[['Concepts/Semiconductor incentive programs.md', 140], ['Concepts/Export controls.md', 290]],
	[[SHORT_TSMC, 75], ["Questions/How durable is TSMC's moat.md", 25], [LONG_TSMC, 61]],
	[[SHORT_TSMC, 74], [LONG_TSMC, 60], ["Questions/How durable is TSMC's moat.md", 27]],
	[['Theses/Long memory.md', 76], ['Theses/Long WFE.md', 104]],
	[['Theses/Long NVIDIA.md', 98], ['Theses/Short standalone ASICs.md', 90]],
	[['Actors/Huawei.md', 137], ['Actors/SMIC.md', 89]],
	[['Actors/Huawei.md', 139], ['Actors/China.md', 109]],
	[['Actors/Huawei.md', 140], ['Actors/SMIC.md', 86]],
];

/** The pairs of lines within these groups, each as one key. */
function pairs(groups: readonly Told[]): Set<string> {
	return new Set(groups.flatMap(told => pairsOf(told.map(([path, line]) => key(path, line)))));
}

export function pairsOf(keys: readonly string[]): string[] {
	const sorted = [...keys].sort();
	return sorted.flatMap((one, at) => sorted.slice(at + 1).map(other => `${one}\n${other}`));
}

export const samePairs: ReadonlySet<string> = pairs(SAME);
export const mayBeSamePairs: ReadonlySet<string> = pairs(MAY);
