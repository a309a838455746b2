package vn.nangchuan.accounts;

import org.springframework.data.repository.Repository;

/** The dossiers opened in an emergency. */
interface EmergencyOpenings extends Repository<EmergencyOpening, Long> {

    EmergencyOpening saveAndFlush(EmergencyOpening opening);
}
