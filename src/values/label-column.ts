import type { CellContext } from '../model/value';

const NAMES =
	/^(?:company|name|customer|partner|supplier|competitor|investor|player|peer|product|model|chip|gpu|project|generation|actor|firm|vendor|client|acquirer|brand|organi[sz]ation|entity|issuer|subsidiary|owner|operator|developer|manufacturer|maker)$/i;
const SUBJECTS = /^(?:metric|aspect|factor|component|detail|spec|feature|attribute|achievement|advantage|challenge|issue|driver|region|sector|segment|use case|scenario|capability|application)$/i;

/** A column of names, `Company`, or the first one, of what its rows are about, `Metric`; `Companies` and `GPUs` may count them. */
export function isLabelColumn(text: string, { header, row }: CellContext): boolean {
	return header.length < 20 && (NAMES.test(header) || ((row === '' || row === text) && SUBJECTS.test(header)));
}
