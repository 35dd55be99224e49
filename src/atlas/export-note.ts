import type { Dossier } from '../model/dossier';
import type { Atlas } from './atlas';
import { exportDossier, exportImpact } from './export';

/** What a note states, with its names looked up. */
export function exportNote(atlas: Atlas, dossier: Dossier) {
	const rowSubjects = dossier.tables.map(table => atlas.rowSubjects(dossier, table));
	return exportDossier(dossier, { ...atlas.outgoing(dossier.path), rowSubjects });
}

/** The same with what other notes say of this one; `note` is where each of that stands. */
export function exportWithIncoming(atlas: Atlas, dossier: Dossier) {
	const { impacts, relations } = atlas.incoming(dossier.path);
	const incoming = {
		impacts: impacts.map(impact => ({ ...exportImpact(impact), note: impact.source.path })),
		relations: relations.map(({ subject, kind, former, text, inferred, source }) => ({ from: subject, kind, former, text, inferred, note: source.path, line: source.line })),
	};
	return { ...exportNote(atlas, dossier), incoming };
}

export type ExportedDossier = ReturnType<typeof exportWithIncoming>;
