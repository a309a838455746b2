package vn.nangchuan.units;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored policy documents. */
interface PolicyDocuments extends Repository<PolicyDocument, Long> {

    PolicyDocument save(PolicyDocument document);

    @Query("""
            select new vn.nangchuan.units.DocumentLine(d, u)
            from PolicyDocument d
                left join PilotUnit p on p.documentId = d.id
                    and p.validFrom <= :date and (p.validTo is null or p.validTo > :date)
                left join Unit u on u.id = p.unitId
                    and u.validFrom <= :date and (u.validTo is null or u.validTo > :date)
            where d.issuedOn <= :date
            order by d.issuedOn, d.id, u.nameSort, u.id
            """)
    List<DocumentLine> linesOn(LocalDate date);
}
