/** Nouns that are counted by heads: a number of four digits before one is no year, and a point in it no decimal one. */
const NOUNS =
	'employees|people|staff|workers|engineers|mitarbeiter|empleados|stores|shops|outlets|branches|users|customers|clients|members|households|units|vehicles|wells|patents|beds|rooms|hotels|aircraft|vessels|ships|jobs|patients|students|robots|satellites|stations|homes|tools|gpus|chips|shares';
const NOUN = new RegExp(`^(?:${NOUNS})$`, 'i');
/** As a label more words say that what is under them is counted; `2025 deliveries` are those of a year. */
const LABEL = new RegExp(`\\b(?:${NOUNS}|headcount|workforce|subscribers|deliveries|locations|sites|plants|points|index|count|number of|no\\. of)\\b`, 'i');

export function isCounted(noun: string): boolean {
	return NOUN.test(noun);
}

export function namesCounted(label: string): boolean {
	return LABEL.test(label);
}
