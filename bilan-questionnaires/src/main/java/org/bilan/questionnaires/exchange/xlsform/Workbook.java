package org.bilan.questionnaires.exchange.xlsform;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** An XLSX file as sheets of text, once it is sure that it unpacks to something of decent size. */
final class Workbook {

    private static final int COLUMNS = 500;
    private static final int ROWS = 10_000;
    private static final int BUFFER = 8192;

    private Workbook() {}

    /** The sheets by name, or why there are none. */
    static Either<String, Map<String, Sheet>> read(byte[] file) {
        try {
            String tooBig = exceeded(file);
            return tooBig.isEmpty() ? Either.right(sheets(file)) : Either.left(tooBig);
        } catch (IOException | RuntimeException e) {
            return Either.left("not a readable XLSX file: " + e.getClass().getSimpleName());
        }
    }

    /**
     * Which limit the file exceeds once unpacked; empty if none. Counted while unpacking, never trusted from the header, with
     * the library that fastexcel unpacks with, so that both see the same parts.
     */
    private static String exceeded(byte[] file) throws IOException {
        if (file.length > XlsForm.MAX_BYTES) {
            return "the file is longer than " + XlsForm.MAX_BYTES + " bytes";
        }
        long unpacked = 0;
        int entries = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                entries++;
                unpacked += size(zip, entry, XlsForm.MAX_UNPACKED - unpacked);
                if (unpacked > XlsForm.MAX_UNPACKED || entries > XlsForm.MAX_ENTRIES) {
                    return "the file unpacks to more than " + XlsForm.MAX_UNPACKED + " bytes or " + XlsForm.MAX_ENTRIES
                            + " entries";
                }
            }
        }
        return "";
    }

    /** How long a part is; stops counting soon after the limit. */
    private static long size(ZipFile zip, ZipArchiveEntry entry, long limit) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream part = zip.getInputStream(entry)) {
            for (int n = part.read(buffer); n >= 0 && size <= limit; n = part.read(buffer)) {
                size += n;
            }
        }
        return size;
    }

    private static Map<String, Sheet> sheets(byte[] file) throws IOException {
        Map<String, Sheet> sheets = new TreeMap<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (var sheet : workbook.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    sheets.put(sheet.getName(), Sheet.of(sheet.getName(), texts(rows)));
                }
            }
        }
        return sheets;
    }

    /** Rows in their places: those that the file leaves out are empty. */
    private static List<List<String>> texts(Stream<Row> rows) {
        List<List<String>> texts = new ArrayList<>();
        rows.forEach(row -> {
            if (row.getRowNum() > ROWS || row.getCellCount() > COLUMNS) {
                throw new ExcelReaderException("more than " + ROWS + " rows or " + COLUMNS + " columns");
            }
            while (texts.size() < row.getRowNum() - 1) {
                texts.add(List.of());
            }
            texts.add(IntStream.range(0, row.getCellCount())
                    .mapToObj(row::getCellText)
                    .toList());
        });
        return texts;
    }
}
